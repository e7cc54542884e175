// Where the screens start.
import { mount } from "svelte";

import App from "./App.svelte";
import "./shared/base.css";

const target = document.getElementById("app");
if (target) mount(App, { target });
