// Only this.
// And this.
