// The program in memory, for screens in a plain browser and for tests. It follows the contract and its refusals, keeps
// nothing, and everybody in it is invented. A production bundle does not hold it.
export { backend } from "./memory/backend";
