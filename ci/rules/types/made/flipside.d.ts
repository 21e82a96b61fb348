// What Emscripten makes beside the page's scripts.
export default function createFlipside(options: object): Promise<any>;
