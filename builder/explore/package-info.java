/// Explores, in a JVM of its own and with the JDK only, all schedules of one program.
package explore;
