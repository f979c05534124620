// Rule: the first hash is the same in each start, and so is the order
// of a text that has it; within one JVM it would be another each time.
void main() {
    var texts = new TreeSet<String>();
    texts.add(new Object().toString());
    texts.add("java.lang.Object@4");
    IO.println(texts.first().equals("java.lang.Object@4"));
}

// Outcomes of 60 runs:
//   true  | required
//   false | required
