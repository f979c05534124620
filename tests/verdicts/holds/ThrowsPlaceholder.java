// Rule: placeholders are allowed in the message, and captured.
void main() {
    var array = new int[3];
    array[array.length + 2] = 1;
}

// Throws: ArrayIndexOutOfBoundsException: Index {i:int} out of bounds for length {n:int}
// where i == 5 && n == 3
