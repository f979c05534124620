// fixes Digits

void main() {
}
