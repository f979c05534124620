// Rule: an acceptable outcome rejects no break.
//BREAK "good" => "bad"
void main() {
    IO.println("good");
}

// Outcomes of 3 runs:
//   good | acceptable
//   *    | acceptable
