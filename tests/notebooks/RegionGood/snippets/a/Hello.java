void main() {
    // region half
    int quotedPart = 3;
    // endregion
    IO.println(quotedPart);
}

// Output:
//   3
