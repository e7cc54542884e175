// Stands between the page and the program (Tauri's isolation pattern): a frame of its own that every command passes
// through. It lets a call through when its name is one of ours or one of the three of the window that the page uses,
// and when its arguments are plain data of a bearable size. Anything else is sent on under a name that the program
// does not know, so that it is refused and the caller hears so.
const OUR_OWN = /^[a-z]+(_[a-z]+)*$/;
const OF_THE_WINDOW = ["plugin:event|listen", "plugin:event|unlisten", "plugin:webview|set_webview_zoom"];
const MOST = 4_000_000;

function isPlain(value) {
  if (value === undefined || value === null) return true;
  if (typeof value !== "object" || Array.isArray(value) || ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return false;
  return JSON.stringify(value).length <= MOST;
}

function isKnown(name) {
  return typeof name === "string" && name.length <= 64 && (OUR_OWN.test(name) || OF_THE_WINDOW.includes(name));
}

window.__TAURI_ISOLATION_HOOK__ = (message) => {
  if (isKnown(message.cmd) && isPlain(message.payload)) return message;
  return { ...message, cmd: "refused", payload: {} };
};
