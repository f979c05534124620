// Rule: "each line" grades the lines of one run, not N runs.
void main() {
    for (int i = 0; i < 100; i++) IO.println(i % 2 == 0 ? "even" : "odd");
}

// Outcomes of each line:
//   even  | required
//   odd   | required
//   other | forbidden
