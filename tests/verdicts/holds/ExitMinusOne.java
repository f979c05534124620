// Rule: the code is what a shell sees: -1 is 255.
//NEEDS os=linux
void main() {
    System.exit(-1);
}

// Exit: 255
