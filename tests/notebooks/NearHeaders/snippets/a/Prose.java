// fixes what Digits has shown

void main() {
}
