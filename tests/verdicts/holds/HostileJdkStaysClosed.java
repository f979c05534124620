// Rule: in a table, too, the JDK is as closed as under plain java.
void main() throws Exception {
    try {
        Thread.class.getDeclaredField("threadLocals").setAccessible(true);
        IO.println("open");
    } catch (InaccessibleObjectException e) {
        IO.println("closed");
    }
}

// Outcomes of 3 runs:
//   closed | required
//   open   | forbidden
