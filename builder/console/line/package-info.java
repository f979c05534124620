/// The words of a command line: which commands there are, and which options each has.
package console.line;
