/// Compiles programs, their edits and their conditions.
package check.compile;
