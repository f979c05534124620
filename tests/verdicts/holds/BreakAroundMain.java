// Rule: main stays main though other code comes before, after or into it.
//BREAK int n = 1; => int n = 2; void other() { }
//BREAK void main() { => void other() { } void main() { n++;
//BREAK if (n == 1) { => if (n == 2) { } else if (n == 2) {
//BREAK IO.println(n); } => }
int n = 1;

void main() {
    if (n == 1) {
        IO.println(n); }
}

void last() { }

// Output:
//   1
