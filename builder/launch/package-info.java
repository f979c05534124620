/// What stands inside a snippet's JVM, on its boot class path and made of the JDK alone: marks on
/// its output, the uncaught exception, many runs in one JVM, a look at its threads.
package launch;
