import jQuery from 'jquery';

// Plugins of jQuery 3 look for it in the window, and use what was taken out in jQuery 4.
Object.assign(jQuery, {
  isArray: Array.isArray,
  isFunction: (one) => typeof one === 'function',
  trim: (text) => String(text ?? '').trim(),
});
Object.assign(globalThis, { jQuery, $: jQuery });
export default jQuery;
