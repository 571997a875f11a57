// A page that comes back with errors begins at their summary, for those who hear it or use the keyboard.
document.querySelector('[data-error-summary]')?.focus();
