// Rule: a race names lines as long as a program may be, no longer.
void main() {
    IO.println(1);
}

// Races:
//   n: 99999999999, 3
