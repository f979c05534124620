// Rule: a break that throws is rejected by an expectation of output.
//BREAK "12" => "twelve"
void main() {
    IO.println(Integer.parseInt("12"));
}

// Output:
//   12
