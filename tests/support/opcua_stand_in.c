// Stands in for tests/node/opcua_server.js where npm is missing: a server of the library that Titer's client uses as well, so that it
// proves less. Without security, history or faults; it knows the commands listen and give.
#include <open62541/plugin/log.h>
#include <open62541/server.h>
#include <open62541/server_config_default.h>

#include <netinet/in.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

static void logNothing(void* context, UA_LogLevel level, UA_LogCategory category, const char* pattern,
                       va_list arguments)
{
    (void)context, (void)level, (void)category, (void)pattern, (void)arguments;
}

static UA_Logger silent = {logNothing, NULL, NULL};

static void add(UA_Server* server, char* name)
{
    UA_VariableAttributes attributes = UA_VariableAttributes_default;
    UA_Double value = 0.0;
    UA_Variant_setScalar(&attributes.value, &value, &UA_TYPES[UA_TYPES_DOUBLE]);
    attributes.dataType = UA_TYPES[UA_TYPES_DOUBLE].typeId;
    attributes.displayName = UA_LOCALIZEDTEXT("", name);
    attributes.accessLevel = UA_ACCESSLEVELMASK_READ | UA_ACCESSLEVELMASK_WRITE;
    UA_Server_addVariableNode(server, UA_NODEID_STRING(1, name), UA_NODEID_NUMERIC(0, UA_NS0ID_OBJECTSFOLDER),
                              UA_NODEID_NUMERIC(0, UA_NS0ID_ORGANIZES), UA_QUALIFIEDNAME(1, name),
                              UA_NODEID_NUMERIC(0, UA_NS0ID_BASEDATAVARIABLETYPE), attributes, NULL, NULL);
}

// ["NAME",VALUE,MILLISECONDS]: of a list, one after the other.
static void give(UA_Server* server, char* list)
{
    for (char* name = strchr(list, '"'); name; name = strchr(list, '"')) {
        char* const end = strchr(++name, '"');
        if (!end) return;
        *end = 0;
        UA_Double value = strtod(end + 2, &list);
        const double time = *list == ',' ? strtod(list + 1, &list) : 0.0;
        UA_DataValue data;
        UA_DataValue_init(&data);
        data.hasValue = data.hasSourceTimestamp = true;
        UA_Variant_setScalar(&data.value, &value, &UA_TYPES[UA_TYPES_DOUBLE]);
        data.sourceTimestamp =
            time > 0.0 ? (UA_DateTime)(time * UA_DATETIME_MSEC) + UA_DATETIME_UNIX_EPOCH : UA_DateTime_now();
        UA_Server_writeDataValue(server, UA_NODEID_STRING(1, name), data);
    }
}

static UA_UInt16 freePort(void)
{
    struct sockaddr_in address;
    socklen_t size = sizeof address;
    memset(&address, 0, sizeof address);
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int one = socket(AF_INET, SOCK_STREAM, 0);
    bind(one, (struct sockaddr*)&address, size);
    getsockname(one, (struct sockaddr*)&address, &size);
    close(one);
    return ntohs(address.sin_port);
}

int main(int count, char** words)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (count < 2) return 2;
    const UA_UInt16 wanted = (UA_UInt16)atoi(words[1]), port = wanted ? wanted : freePort();
    UA_ServerConfig config;
    memset(&config, 0, sizeof config);
    config.logging = &silent;
    UA_ServerConfig_setMinimal(&config, port, NULL);
    config.samplingIntervalLimits.min = 0.0;
    config.publishingIntervalLimits.min = 10.0;
    config.queueSizeLimits.max = 1000;
    UA_Server* const server = UA_Server_newWithConfig(&config);
    char names[][32] = {"given", "Setpoint", "gegeben µ 温度"};
    for (size_t i = 0; i < sizeof names / sizeof *names; ++i) add(server, names[i]);

    static char line[1 << 20];
    if (!fgets(line, sizeof line, stdin) || UA_Server_run_startup(server) != UA_STATUSCODE_GOOD) return 1;
    printf("ready %u\n", (unsigned)port);
    fflush(stdout);
    setvbuf(stdin, NULL, _IONBF, 0);
    for (;;) {
        UA_Server_run_iterate(server, false);
        struct pollfd input = {STDIN_FILENO, POLLIN, 0};
        if (poll(&input, 1, 5) <= 0) continue;
        if (!fgets(line, sizeof line, stdin)) return 0;
        if (strncmp(line, "give ", 5) != 0) continue;
        give(server, line + 5);
        puts("given");
        fflush(stdout);
    }
}
