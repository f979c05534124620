// Rule: one forbidden outcome is enough, all else being fine.
void main() {
    IO.println(Math.random() < 0.5 ? "good" : "bad");
}

// Outcomes of 60 runs:
//   good | required  | as it should be
//   bad  | forbidden | must not be
