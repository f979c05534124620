// Rule: the message is the full one.
void main() {
    int n = "text";
}

// Does not compile:
//   3: incompatible types
