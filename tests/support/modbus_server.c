/* A Modbus device for tests, made with libmodbus: modbus_server tcp PORT | rtu DEVICE
 * It takes commands on standard input, one a line, and says "ok" to each:
 *   set KIND ADDRESS WORD...   kind h (holding), i (input), c (coil), d (discrete)
 *   get KIND ADDRESS           says the word instead
 *   garble MODE COUNT          the next answers: 1 noise, 2 wrong function, 3 too short, 4 cut off; over TCP also complete ones, with other
 *                              values: 5 of another unit, 6 to another function that reads, 7 to another transaction, before the right one
 *   exception CODE COUNT       the next answers refuse with this code
 *   slow MILLISECONDS          before each answer
 *   watch ADDRESS MILLISECONDS TARGET WORD   the holding register TARGET gets WORD where none has written ADDRESS for so long; from the
 *                              first time that one does
 *   requests                   says how many came so far, the longest read among them, and how many came before the last was answered
 * The serial line has no parity, which a pair of pseudo terminals does not carry. It holds 300 of each kind. When standard input closes it ends. */
#include <errno.h>
#include <modbus/modbus.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { SIZE = 300, LINE = 4096 };

static modbus_t* context;
static modbus_mapping_t* mapping;
static int is_rtu, garble_mode, garble_left, exception_code, exception_left, slow, requests, longest, unbidden;
static int watched = -1, watch_time, watch_target, watch_word;
static long long beat; /* [ms], 0: none yet */
static char line[LINE];
static size_t filled;

static uint16_t word_of(char kind, int address)
{
    if (kind == 'h') return mapping->tab_registers[address];
    if (kind == 'i') return mapping->tab_input_registers[address];
    return kind == 'c' ? mapping->tab_bits[address] : mapping->tab_input_bits[address];
}

static void set_word(char kind, int address, long word)
{
    if (address < 0 || address >= SIZE) return;
    if (kind == 'h') mapping->tab_registers[address] = (uint16_t)word;
    if (kind == 'i') mapping->tab_input_registers[address] = (uint16_t)word;
    if (kind == 'c') mapping->tab_bits[address] = word != 0;
    if (kind == 'd') mapping->tab_input_bits[address] = word != 0;
}

static long long milliseconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000LL + now.tv_nsec / 1000000;
}

/* A device that falls back by itself. */
static void fall_back(void)
{
    if (watched < 0 || !beat || milliseconds() - beat < watch_time) return;
    set_word('h', watch_target, watch_word);
    beat = 0;
}

static void hear_beat(const uint8_t* query, int length, int head)
{
    if (watched < 0 || length < head + 5 || (query[head] != 6 && query[head] != 16)) return;
    const int first = query[head + 1] << 8 | query[head + 2];
    const int count = query[head] == 6 ? 1 : query[head + 3] << 8 | query[head + 4];
    if (watched >= first && watched < first + count) beat = milliseconds();
}

static void obey(char* text)
{
    char* rest = NULL;
    const char* verb = strtok_r(text, " ", &rest);
    const char* first = strtok_r(NULL, " ", &rest);
    const char* second = strtok_r(NULL, " ", &rest);
    if (!verb) return;
    if (!strcmp(verb, "set") && second) {
        int address = atoi(second);
        for (const char* word; (word = strtok_r(NULL, " ", &rest));) set_word(first[0], address++, strtol(word, NULL, 0));
    } else if (!strcmp(verb, "get") && second) {
        printf("%u\n", word_of(first[0], atoi(second)));
    } else if (!strcmp(verb, "garble") && second) {
        garble_mode = atoi(first), garble_left = atoi(second);
    } else if (!strcmp(verb, "exception") && second) {
        exception_code = atoi(first), exception_left = atoi(second);
    } else if (!strcmp(verb, "slow") && first) {
        slow = atoi(first);
    } else if (!strcmp(verb, "watch") && second) {
        const char* third = strtok_r(NULL, " ", &rest);
        const char* fourth = strtok_r(NULL, " ", &rest);
        if (!third || !fourth) return;
        watched = atoi(first), watch_time = atoi(second), watch_target = atoi(third), watch_word = atoi(fourth);
    } else if (!strcmp(verb, "requests")) {
        printf("%d %d %d\n", requests, longest, unbidden);
    }
    if (strcmp(verb, "get") && strcmp(verb, "requests")) printf("ok\n");
    fflush(stdout);
}

static void read_commands(void)
{
    const ssize_t count = read(STDIN_FILENO, line + filled, LINE - 1 - filled);
    if (count <= 0) exit(0);
    filled += (size_t)count;
    line[filled] = 0;
    for (char* end; (end = strchr(line, '\n'));) {
        *end = 0;
        obey(line);
        filled -= (size_t)(end + 1 - line);
        memmove(line, end + 1, filled + 1);
    }
}

static void send_raw(const uint8_t* bytes, size_t count)
{
    if (write(modbus_get_socket(context), bytes, count) != (ssize_t)count) perror("write");
}

/* A complete answer to somebody else's question. */
static void misdirect(const uint8_t* query)
{
    uint8_t answer[260] = {0};
    const int bytes = 2 * (query[10] << 8 | query[11]);
    memcpy(answer, query, 8);
    answer[1] = (uint8_t)(query[1] + (garble_mode == 7 ? 100 : 0));
    answer[4] = 0;
    answer[5] = (uint8_t)(3 + bytes);
    answer[6] = (uint8_t)(query[6] + (garble_mode == 5 ? 4 : 0));
    answer[7] = (uint8_t)(query[7] + (garble_mode == 6 ? 1 : 0));
    answer[8] = (uint8_t)bytes;
    memset(answer + 9, 0x5A, (size_t)bytes);
    send_raw(answer, (size_t)bytes + 9);
}

/* An answer that does not fit. The head of the request is what an answer begins with. */
static void garble(const uint8_t* query)
{
    uint8_t answer[64] = {0};
    const int head = is_rtu ? 1 : 7;
    memcpy(answer, query, (size_t)head);
    answer[4] = is_rtu ? answer[4] : 0;
    if (garble_mode == 1) {
        for (size_t i = 0; i < sizeof answer; ++i) answer[i] = (uint8_t)(i * 37 + 11);
        send_raw(answer, sizeof answer);
    } else if (garble_mode == 2) {
        answer[head] = 0x2B;
        if (!is_rtu) answer[5] = 3;
        answer[head + 1] = 0;
        send_raw(answer, (size_t)head + 2);
    } else if (garble_mode == 3) {
        answer[head] = query[head];
        answer[head + 1] = 2;
        if (!is_rtu) answer[5] = 5;
        send_raw(answer, (size_t)head + 4);
    } else {
        answer[head] = query[head];
        answer[head + 1] = 40;
        if (!is_rtu) answer[5] = 43;
        send_raw(answer, (size_t)head + 5);
    }
}

static void answer(int socket)
{
    uint8_t query[MODBUS_TCP_MAX_ADU_LENGTH];
    modbus_set_socket(context, socket);
    const int length = modbus_receive(context, query);
    if (length <= 0) {
        if (length < 0 && !is_rtu) close(socket), modbus_set_socket(context, -1);
        return;
    }
    const int head = modbus_get_header_length(context);
    ++requests;
    if (length >= head + 5 && query[head] <= 4) {
        const int count = query[head + 3] << 8 | query[head + 4];
        longest = count > longest ? count : longest;
    }
    hear_beat(query, length, head);
    if (slow) usleep((useconds_t)slow * 1000);
    int waiting = 0;
    if (!ioctl(socket, FIONREAD, &waiting) && waiting > 0) ++unbidden;
    if (garble_left > 0) {
        --garble_left;
        if (garble_mode > 4)
            misdirect(query);
        else
            garble(query);
        if (garble_mode == 7) modbus_reply(context, query, length, mapping);
    } else if (exception_left > 0) {
        --exception_left;
        modbus_reply_exception(context, query, (unsigned)exception_code);
    } else {
        modbus_reply(context, query, length, mapping);
    }
}

int main(int argc, char* argv[])
{
    if (argc != 3) return 2;
    is_rtu = !strcmp(argv[1], "rtu");
    context = is_rtu ? modbus_new_rtu(argv[2], 19200, 'N', 8, 1) : modbus_new_tcp("127.0.0.1", atoi(argv[2]));
    mapping = modbus_mapping_new(SIZE, SIZE, SIZE, SIZE);
    if (!context || !mapping) return 1;
    if (is_rtu) modbus_set_slave(context, 1);
    int listener = is_rtu ? -1 : modbus_tcp_listen(context, 16);
    if (is_rtu && modbus_connect(context) < 0) return fprintf(stderr, "%s\n", modbus_strerror(errno)), 1;
    if (!is_rtu && listener < 0) return fprintf(stderr, "%s\n", modbus_strerror(errno)), 1;
    fd_set all;
    FD_ZERO(&all);
    FD_SET(STDIN_FILENO, &all);
    const int line_socket = is_rtu ? modbus_get_socket(context) : listener;
    FD_SET(line_socket, &all);
    int highest = line_socket;
    printf("ready\n");
    fflush(stdout);
    for (;;) {
        fd_set ready = all;
        struct timeval soon = {0, 10000};
        if (select(highest + 1, &ready, NULL, NULL, watched < 0 ? NULL : &soon) < 0) return 1;
        fall_back();
        for (int i = 0; i <= highest; ++i) {
            if (!FD_ISSET(i, &ready)) continue;
            if (i == STDIN_FILENO) {
                read_commands();
            } else if (i == listener) {
                const int socket = accept(listener, NULL, NULL);
                if (socket < 0 || socket >= FD_SETSIZE) continue;
                FD_SET(socket, &all);
                highest = socket > highest ? socket : highest;
            } else {
                answer(i);
                if (!is_rtu && modbus_get_socket(context) < 0) FD_CLR(i, &all);
            }
        }
    }
}
