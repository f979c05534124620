// Rule: the full message may stand instead of the key.
void main() {
    int n = "text";
}

// Does not compile:
//   3: incompatible types: String cannot be converted to int
