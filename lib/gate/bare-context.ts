/**
 * Stands in for the context that WXT makes for every content script. WXT's own tells other copies of a script about
 * itself by events on `document`: page script could see them and send them, and so end ours. It also costs a kilobyte
 * in every frame. The gate needs none of it: it notices by itself when its extension is gone.
 */
export class ContentScriptContext {}
