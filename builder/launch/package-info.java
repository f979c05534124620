/// What stands inside a snippet's JVM, on its boot class path: marks on its output, the uncaught
/// exception, many runs in one JVM, a look at its threads. It uses the JDK and nothing else.
package launch;
