// Rule: without * any line that no row names is forbidden.
void main() {
    for (int i = 0; i < 100; i++) IO.println(i == 57 ? "stranger" : "fine");
}

// Outcomes of each line:
//   fine | required
