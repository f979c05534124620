/// What records, inside a snippet's JVM, what its threads do, and what weaves the calls to it into
/// classes. It uses the JDK and nothing else.
package trace;
