// titer-cli sources FILE state: the sources as their recorder sees them.
#include "app/cli/live/source_state.h"

#include "app/cli/common/console.h"
#include "app/cli/common/table.h"
#include "app/cli/common/written.h"
#include "app/cli/live/recorder_talk.h"
#include "core/base/text.h"
#include "core/base/time.h"

namespace titer::cli {

namespace {

constexpr int pictureTime = 2000; // [ms]

base::Json statesJson(const app::RecorderClient& client)
{
    base::Json json = base::Json::object();
    json["format"] = "titer.sources_state/1";
    json["recorder"] = client.totals().process;
    json["since"] = timeOrNull(client.totals().since);
    json["trouble"] = client.totals().trouble ? base::Json(client.totals().trouble->text()) : base::Json();
    json["last_backup"] = timeOrNull(client.totals().lastBackup);
    json["backup_every"] = client.totals().backupEvery > 0.0 ? base::Json(client.totals().backupEvery) : base::Json();
    json["notification_fault"] =
        client.totals().notificationFault ? base::Json(client.totals().notificationFault->text()) : base::Json();
    json["standby"] = client.totals().standby ? base::Json(client.totals().standby->text()) : base::Json();
    json["backup_fault"] = client.totals().backupFault ? base::Json(client.totals().backupFault->text()) : base::Json();
    json["backup_notices"] = noticesJson(client.totals().backupNotices);
    json["sources"] = base::Json::array();
    for (const app::SourceState& source : client.sources()) {
        base::Json one = base::Json::object();
        one["id"] = source.id;
        one["label"] = source.label;
        one["connector"] = source.connector;
        one["state"] = connect::textOf(source.status.state);
        one["since"] = timeOrNull(source.since);
        one["why"] = source.status.why.text();
        one["remedy"] = source.status.remedy.text();
        one["retry_at"] = timeOrNull(source.status.retryAt);
        one["tags"] = std::int64_t(client.tags(source.id).size());
        one["rate"] = source.rate;
        one["kept"] = source.kept;
        one["gaps"] = source.gaps;
        one["lost"] = source.lost;
        one["replaced"] = source.replaced;
        one["last_value"] = timeOrNull(source.lastValue);
        json["sources"].push(std::move(one));
    }
    return json;
}

std::string statesText(const app::RecorderClient& client)
{
    Table table({2, 3, 4, 5});
    table.add({"source", "state", "values/s", "kept", "gaps", "lost", "last value", ""});
    for (const app::SourceState& source : client.sources()) {
        const connect::ConnectorStatus& status = source.status;
        const std::string gap = status.why.pattern.empty() || status.remedy.pattern.empty() ? "" : " ";
        table.add({source.id, connect::textOf(status.state), base::writeShort(source.rate, 3),
                   std::to_string(source.kept), std::to_string(source.gaps), std::to_string(source.lost),
                   source.lastValue > 0 ? base::writeInstant({source.lastValue}) : "none",
                   status.why.text() + gap + status.remedy.text()});
    }
    return table.text();
}

} // namespace

int reportSourceStates(const Arguments& arguments)
{
    const std::string file = arguments.positional(0);
    RecorderTalk talk(file);
    const app::RecorderClient& client = talk.client();
    if (const base::Done attached = talk.attach(); !attached) {
        printError(attached.error(), file);
        return exitError;
    }
    (void)talk.wait([&] { return !client.sources().empty(); }, pictureTime);
    if (client.totals().trouble) printNotices({{"store", *client.totals().trouble}}, file);
    if (client.totals().backupFault) printNotices({{"backup", *client.totals().backupFault}}, file);
    for (const base::Notice& one : client.totals().backupNotices)
        printNotices({{"backup " + one.where, one.what}}, file);
    if (client.totals().standby) printNotices({{"standby", *client.totals().standby}}, file);
    if (client.totals().notificationFault) printNotices({{"notification", *client.totals().notificationFault}}, file);
    if (arguments.json())
        printJson(statesJson(client));
    else
        print(statesText(client));
    return exitDone;
}

} // namespace titer::cli
