// Everything that a window works on, in the order in which it lives. [gui]
#pragma once

#include "app/common/settings.h"
#include "app/demonstration/demonstration.h"
#include "app/document/document.h"
#include "app/live/connectors.h"
#include "app/live/live_session.h"
#include "app/plugins/plugin_host.h"
#include "app/run/auto_run.h"
#include "app/run/run_session.h"
#include "app/session/session_journal.h"
#include "core/solve/catalogue.h"
#include "ui/preferences/first_visits.h"
#include "ui/window/main_window.h"

#include <QTemporaryDir>

#include <memory>

namespace titer::desktop {

// `scratch` keeps settings and files in a folder that goes with the session.
struct Session {
    explicit Session(bool scratch, app::SessionJournal::Kind kind = app::SessionJournal::Kind::Window)
        : folder(scratch ? std::make_unique<QTemporaryDir>() : nullptr)
        , settings(folder ? std::make_unique<app::Settings>(folder->filePath(QStringLiteral("titer.ini")))
                          : std::make_unique<app::Settings>())
        , demonstration(plugins)
        , document(solve::catalogue())
        , autoRun(document)
        , session(solve::catalogue())
        , live(plugins)
    {
        app::addBuiltInConnectors(plugins);
        if (!scratch)
            journal = std::make_unique<app::SessionJournal>(app::SessionJournal::usualFolder(), document, kind);
        if (!scratch) return;
        settings->setFlag(QStringLiteral("files/keep_no_drafts"), true);
        preferences::countNoVisits(*settings);
    }

    window::MainWindow::Work work()
    {
        return {document, autoRun, session, plugins, live, *settings, journal.get(), {}, &demonstration};
    }

    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<app::Settings> settings;
    app::PluginHost plugins;
    app::Demonstration demonstration;
    app::Document document; // lets go of what the demonstration removes
    app::AutoRun autoRun;
    app::RunSession session;
    app::LiveSession live;
    std::unique_ptr<app::SessionJournal> journal; // of a session that is not scratch
};

} // namespace titer::desktop
