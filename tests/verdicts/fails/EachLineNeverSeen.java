// Rule: a required line must come.
void main() {
    for (int i = 0; i < 100; i++) IO.println("fine");
}

// Outcomes of each line:
//   fine   | acceptable
//   broken | required
