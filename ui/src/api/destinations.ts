// Places to which reports may go.
import { call } from "./call";
import type { DestinationForm, DestinationRow, Trial } from "./types";

/** Every place that was set, by name. */
export const destinations = (): Promise<DestinationRow[]> => call("destinations");
/** Sets a place. Refuses with code `form` and the fields. */
export const addDestination = (form: DestinationForm): Promise<DestinationRow> => call("destination_add", { form });
/** Puts a place right. Refuses with code `form` and the fields. */
export const correctDestination = (id: string, form: DestinationForm): Promise<DestinationRow> => call("destination_correct", { id, form });
/** Goes there and tries everything that a delivery needs; what stands in the way is an answer and no refusal. */
export const testDestination = (id: string): Promise<Trial> => call("destination_test", { id });
/** Believes another key or certificate from now on: the one that was shown. */
export const acceptDestinationKey = (id: string, shown: string): Promise<DestinationRow> => call("destination_accept", { id, shown });
/** Removes a place with its password or key. */
export const removeDestination = (id: string): Promise<void> => call("destination_remove", { id });
