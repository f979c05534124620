// Rule: a row that two runs don't show proves little; both programs are run until it does.
//BREAK "always" => "never"
void main() {
    IO.println("always");
}

// Outcomes of 2 runs:
//   always | required
//   *      | acceptable
