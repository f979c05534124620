// Rule: of a table the traced run must not be forbidden.
//TIMELINE
void main() {
    IO.println(ClassLoader.getSystemResource("trace/Tracer.class") == null);
}

// Outcomes of 3 runs:
//   true  | required
//   false | forbidden
