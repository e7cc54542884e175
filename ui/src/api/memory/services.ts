// The 22 authorities, for screens without the program; the program has its own list.
import type { Region, ServiceRow } from "../types";

const ROWS: [string, string, string, Region][] = [
  ["blaenau-gwent", "Blaenau Gwent", "Blaenau Gwent", "gwent"],
  ["bridgend", "Pen-y-bont ar Ogwr", "Bridgend", "cwm-taf-morgannwg"],
  ["caerphilly", "Caerffili", "Caerphilly", "gwent"],
  ["cardiff", "Caerdydd", "Cardiff", "cardiff-and-vale"],
  ["carmarthenshire", "Sir Gaerfyrddin", "Carmarthenshire", "west-wales"],
  ["ceredigion", "Ceredigion", "Ceredigion", "west-wales"],
  ["conwy", "Conwy", "Conwy", "north-wales"],
  ["denbighshire", "Sir Ddinbych", "Denbighshire", "north-wales"],
  ["flintshire", "Sir y Fflint", "Flintshire", "north-wales"],
  ["gwynedd", "Gwynedd", "Gwynedd", "north-wales"],
  ["isle-of-anglesey", "Ynys Môn", "Isle of Anglesey", "north-wales"],
  ["merthyr-tydfil", "Merthyr Tudful", "Merthyr Tydfil", "cwm-taf-morgannwg"],
  ["monmouthshire", "Sir Fynwy", "Monmouthshire", "gwent"],
  ["neath-port-talbot", "Castell-nedd Port Talbot", "Neath Port Talbot", "west-glamorgan"],
  ["newport", "Casnewydd", "Newport", "gwent"],
  ["pembrokeshire", "Sir Benfro", "Pembrokeshire", "west-wales"],
  ["powys", "Powys", "Powys", "powys"],
  ["rhondda-cynon-taf", "Rhondda Cynon Taf", "Rhondda Cynon Taf", "cwm-taf-morgannwg"],
  ["swansea", "Abertawe", "Swansea", "west-glamorgan"],
  ["torfaen", "Torfaen", "Torfaen", "gwent"],
  ["vale-of-glamorgan", "Bro Morgannwg", "Vale of Glamorgan", "cardiff-and-vale"],
  ["wrexham", "Wrecsam", "Wrexham", "north-wales"],
];

const authorities: ServiceRow[] = ROWS.map(([id, cy, en, region]) => ({ id, name: { cy, en }, kind: "authority", region }));

/** Every service of the world in memory. */
export const SERVICES: ServiceRow[] = [
  ...authorities,
  { id: "enfys", name: { cy: "Maethu Enfys Ddychmygol", en: "Imaginary Rainbow Fostering" }, kind: "independent", region: "north-wales" },
];
