/// What records, inside a snippet's JVM and by the JDK alone, what its threads do, and what weaves
/// the calls to it into classes.
package trace;
