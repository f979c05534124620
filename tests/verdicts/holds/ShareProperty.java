// Rule: a property that one run set is not seen by the next.
void main() {
    IO.println(System.getProperty("interleave.test"));
    System.setProperty("interleave.test", "seen");
}

// Outcomes of 10 runs:
//   null | required
