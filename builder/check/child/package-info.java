/// Starts the JVM of a run, follows its output and ends all that it leaves behind.
package check.child;
