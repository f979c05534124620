// Rule: what one run interned is there in no other: a text that was put
// together is the first of its kind each time.
void main() {
    var text = new StringBuilder("inter").append("ned here").toString();
    IO.println(text.intern() == text);
}

// Outcomes of 40 runs:
//   true | acceptable
