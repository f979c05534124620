// Rule: \d is 0 to 9; Long.parseLong would take Arabic-Indic digits too.
void main() {
    IO.println("got \u0663");
}

// Output:
//   got {n:int}
