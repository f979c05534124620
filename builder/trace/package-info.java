/// Inside the JVM of a traced run: hooks woven into the JDK and the program, and their buffer. The JDK only.
package trace;
