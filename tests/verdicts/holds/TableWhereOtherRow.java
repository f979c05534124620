// Rule: where is asked only of runs that bind its names.
void main() {
    IO.println(Math.random() < 0.5 ? "none" : "n=5");
}

// Outcomes of 40 runs:
//   none      | required
//   n={n:int} | required
// where n == 5
