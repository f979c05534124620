// Rule: no start finds what another interned; runs of one JVM would.
void main() {
    var text = new StringBuilder("inter").append("ned there").toString();
    IO.println(text.intern() == text);
}

// Outcomes of 40 runs:
//   true  | acceptable
//   false | required
