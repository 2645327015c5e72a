// Sheet of a source.
#include "ui/pages/data/sources/source_sheet.h"

#include "app/common/sentence.h"
#include "app/live/access/secrets.h"
#include "ui/form/fields/setting_form.h"
#include "ui/pages/data/sources/browse_tree.h"
#include "ui/widgets/finding_row.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::pages {

using widgets::clearRows;
using widgets::FindingRow;
using widgets::Sheet;

using namespace look;
using namespace widgets;
using app::FoundPlugin;

namespace {

constexpr const char* firstConnector = "simulated_plant";
// Those that read again what lies in a file or store: recordings, not sources.
constexpr const char* notSources[] = {"replay", "recorded"};

} // namespace

SourceSheet::SourceSheet(app::PluginHost& plugins, QWidget* page)
    : Sheet(Cover::Page, page)
    , m_plugins(plugins)
    , m_probe(plugins)
    , m_title(new Label({}, Type::PageTitle))
    , m_steps(new QStackedWidget)
    , m_connectors(new QListWidget)
    , m_name(new QLineEdit)
    , m_scroll(new QScrollArea)
    , m_offers(new QWidget)
    , m_browse(new BrowseTree(plugins))
    , m_findings(new QVBoxLayout)
    , m_next(new QPushButton(tr("Next")))
    , m_save(new QPushButton(tr("Save the source")))
    , m_test(new QPushButton(tr("Test connection")))
    , m_back(new QPushButton(tr("Another connector")))
    , m_cancel(new QPushButton(tr("Not now")))
{
    setAccessibleName(tr("Source"));
    m_steps->addWidget(makeChooser());
    m_steps->addWidget(makeEditor());
    m_next->setProperty("role", "primary");
    m_save->setProperty("role", "primary");
    auto* foot = new QHBoxLayout;
    for (QPushButton* button : {m_next, m_save, m_test, m_back, m_cancel}) foot->addWidget(button);
    foot->addStretch();
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_steps, 1);
    column->addLayout(foot);
    QObject::connect(m_next, &QPushButton::clicked, this, &SourceSheet::choose);
    QObject::connect(m_connectors, &QListWidget::itemActivated, this, &SourceSheet::choose);
    QObject::connect(m_save, &QPushButton::clicked, this, &SourceSheet::accept);
    QObject::connect(m_test, &QPushButton::clicked, this, &SourceSheet::test);
    QObject::connect(m_back, &QPushButton::clicked, this, [this] { openNew(connect::Settings(m_known)); });
    QObject::connect(m_cancel, &QPushButton::clicked, this, &SourceSheet::leave);
    QObject::connect(&m_probe, &app::SourceProbe::tested, this, &SourceSheet::showFindings);
    QObject::connect(&m_probe, &app::SourceProbe::kept, this, [this](const connect::Settings& settings) {
        m_source.settings = settings;
        leave();
        emit accepted(m_source);
    });
    QObject::connect(&m_probe, &app::SourceProbe::keepFailed, this, [this](const base::Error& error) {
        clearRows(m_findings);
        addFinding(Glyph::Alarm, app::sentence(error.what));
    });
    QObject::connect(&m_probe, &app::SourceProbe::busyChanged, this,
                     [this] { m_test->setText(m_probe.isBusy() ? tr("Stop the test") : tr("Test connection")); });
    QObject::connect(m_browse, &BrowseTree::openAsked, this, [this] {
        if (mayAccess([this] { m_browse->open(); })) m_browse->open();
    });
    QObject::connect(m_browse, &BrowseTree::ticked, this, [this](const QString& setting, bool taken) {
        m_form->take(m_info->browseSetting, setting.toStdString(), taken);
    });
    hide();
}

QWidget* SourceSheet::makeChooser()
{
    m_connectors->setAccessibleName(tr("Connectors"));
    m_connectors->setWordWrap(true);
    m_connectors->setSpacing(Theme::current().u());
    m_connectors->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return m_connectors;
}

QWidget* SourceSheet::makeEditor()
{
    const int u = Theme::current().u();
    widgets::makePlain(m_scroll);
    m_name->setAccessibleName(tr("Name"));
    m_name->setPlaceholderText(tr("Name"));
    auto* left = new QVBoxLayout;
    left->setSpacing(2 * u);
    left->addWidget(m_name);
    left->addWidget(m_scroll, 1);
    auto* offers = new QVBoxLayout(m_offers);
    offers->setContentsMargins(0, 0, 0, 0);
    offers->setSpacing(2 * u);
    offers->addWidget(new SectionHeader(tr("Tags of the source")));
    offers->addWidget(m_browse, 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(3 * u);
    right->addWidget(m_offers, 1);
    right->addLayout(m_findings);
    right->addStretch();
    auto* editor = new QWidget;
    auto* row = new QHBoxLayout(editor);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6 * u);
    row->addLayout(left, 3);
    row->addLayout(right, 2);
    return editor;
}

void SourceSheet::fillConnectors()
{
    m_connectors->clear();
    std::vector<const FoundPlugin*> all;
    for (const FoundPlugin& plugin : m_plugins.found())
        if (std::find(std::begin(notSources), std::end(notSources), plugin.id) == std::end(notSources))
            all.push_back(&plugin);
    std::stable_sort(all.begin(), all.end(), [](const FoundPlugin* a, const FoundPlugin* b) {
        const auto rank = [](const FoundPlugin* plugin) {
            return plugin->id == firstConnector ? 0 : plugin->state == FoundPlugin::State::Refused ? 2 : 1;
        };
        return rank(a) < rank(b);
    });
    for (const FoundPlugin* plugin : all) {
        const auto info = plugin->state == FoundPlugin::State::Refused
                              ? base::Result<const connect::ConnectorInfo*>(base::Error{{}, {}, plugin->reason})
                              : m_plugins.info(plugin->id);
        const QString label = info ? app::label((*info)->label) : QString::fromStdString(plugin->id);
        const QString words = info ? app::label((*info)->help) : app::sentence(info.error().what);
        auto* item = new QListWidgetItem(label + u'\n' + words, m_connectors);
        item->setData(Qt::UserRole, QString::fromStdString(plugin->id));
        // Why it cannot be used stands there; it cannot be chosen.
        if (!info) item->setFlags(Qt::NoItemFlags);
    }
    m_connectors->setCurrentRow(0);
}

void SourceSheet::openNew(const connect::Settings& known)
{
    m_known = known;
    m_probe.cancel();
    m_browse->stop();
    m_source = {};
    m_title->setText(tr("Where do the values come from?"));
    fillConnectors();
    m_steps->setCurrentIndex(0);
    for (QPushButton* button : {m_save, m_test, m_back}) button->hide();
    m_next->show();
    arrange();
    show();
    raise();
    m_connectors->setFocus(Qt::OtherFocusReason);
}

void SourceSheet::choose()
{
    const QListWidgetItem* item = m_connectors->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsEnabled)) return;
    connect::Source source;
    source.connector = item->data(Qt::UserRole).toString().toStdString();
    const auto info = m_plugins.info(source.connector);
    const auto has = [&](std::string_view key) {
        return info && std::ranges::any_of((*info)->settings,
                                           [key](const connect::SettingSpec& spec) { return spec.key == key; });
    };
    if (!m_zone.empty() && has("zone")) source.settings.set("zone", m_zone);
    for (const auto& [key, text] : m_known.entries())
        if (has(key)) source.settings.add(key, text);
    showForm(source);
}

void SourceSheet::openSource(const connect::Source& source)
{
    arrange();
    show();
    raise();
    showForm(source);
}

void SourceSheet::showForm(const connect::Source& source)
{
    const auto info = m_plugins.info(source.connector);
    m_source = source;
    m_next->hide();
    m_back->setVisible(source.id.empty());
    m_steps->setCurrentIndex(1);
    clearRows(m_findings);
    m_save->setVisible(bool(info));
    m_test->setVisible(bool(info));
    m_offers->setVisible(info && *(*info)->browseSetting);
    delete m_scroll->takeWidget();
    m_form = nullptr;
    m_info = info ? *info : nullptr;
    m_name->setText(QString::fromStdString(source.label));
    if (!info) return addFinding(Glyph::Alarm, app::sentence(info.error().what));
    const QString label = app::label(m_info->label);
    m_title->setText(source.id.empty() ? tr("New source: %1", "connector").arg(label)
                                       : tr("%1: %2", "source, connector").arg(m_name->text(), label));
    if (source.label.empty()) m_name->setText(label);
    m_form = new form::SettingForm(m_info->settings);
    m_form->setSettings(connect::presentSettings(m_info->settings, source.settings));
    m_scroll->setWidget(m_form);
    m_form->setAutoFillBackground(false);
    QObject::connect(m_form, &form::SettingForm::changed, this, &SourceSheet::settingsChanged);
    m_browse->setConnector(source.connector);
    m_browse->setSettings(inFolder(m_form->settings(), m_info->settings, m_folder), {});
    settingsChanged();
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void SourceSheet::settingsChanged()
{
    const connect::Settings settings = m_form->settings();
    QStringList taken;
    for (const std::string& text : settings.values(m_info->browseSetting)) taken.append(QString::fromStdString(text));
    m_browse->setSettings(inFolder(settings, m_info->settings, m_folder), taken);
}

void SourceSheet::setGuard(Guard guard)
{
    m_guard = std::move(guard);
}

// What somebody typed here is meant; what came with the project wants to be allowed first.
bool SourceSheet::mayAccess(std::function<void()> then)
{
    return m_source.id.empty() || !m_guard || m_guard(std::move(then));
}

bool SourceSheet::check()
{
    const base::Errors errors = connect::checkSettings(m_info->settings, m_form->settings());
    m_form->setErrors(errors);
    clearRows(m_findings);
    for (const base::Error& error : errors) addFinding(Glyph::Alarm, app::sentence(error.what));
    return errors.empty();
}

void SourceSheet::test()
{
    if (m_probe.isBusy()) {
        m_probe.cancel();
        clearRows(m_findings);
        return;
    }
    if (!check()) return;
    if (!mayAccess([this] { test(); })) return;
    addFinding(Glyph::Info, tr("The connection is being tested."));
    m_probe.test(m_source.connector, inFolder(m_form->settings(), m_info->settings, m_folder));
}

void SourceSheet::showFindings(const std::vector<connect::Finding>& findings)
{
    using Kind = connect::Finding::Kind;
    clearRows(m_findings);
    for (const connect::Finding& finding : findings)
        addFinding(finding.kind == Kind::Good    ? Glyph::Ok
                   : finding.kind == Kind::Fault ? Glyph::Alarm
                                                 : Glyph::Info,
                   app::sentence(base::Notice{finding.where, finding.what}));
}

void SourceSheet::addFinding(Glyph glyph, const QString& words)
{
    m_findings->addWidget(new FindingRow(glyph, words));
}

QStringList SourceSheet::findings() const
{
    return widgets::rowWords(m_findings);
}

void SourceSheet::accept()
{
    if (!check()) return;
    connect::Source source = m_source;
    source.label = m_name->text().trimmed().toStdString();
    if (source.label.empty()) source.label = app::label(m_info->label).toStdString();
    source.settings = m_form->settings();
    m_source = source;
    // What was typed as a secret never gets into a project.
    if (!app::checkSecrets(m_info->settings, source.settings).empty())
        return m_probe.keep(source.connector, source.settings);
    leave();
    emit accepted(source);
}

void SourceSheet::leave()
{
    m_probe.cancel();
    m_browse->stop();
    hide();
}

} // namespace titer::pages

#include "ui/pages/data/sources/moc_source_sheet.cpp"
