/// Inside the JVM that explores: all schedules of one program. The JDK only.
package explore;
