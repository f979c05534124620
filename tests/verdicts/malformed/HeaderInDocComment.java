// Rule: a header of three slashes is none, and is told where there is no other.
void main() {
    IO.println(2);
}

/// Output:
///   1
