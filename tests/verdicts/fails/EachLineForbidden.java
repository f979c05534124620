// Rule: one forbidden line is enough.
void main() {
    for (int i = 0; i < 100; i++) IO.println(i == 57 ? "broken" : "fine");
}

// Outcomes of each line:
//   fine   | required
//   broken | forbidden
