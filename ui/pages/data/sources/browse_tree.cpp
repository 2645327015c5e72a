// Browsing of sources.
#include "ui/pages/data/sources/browse_tree.h"

#include "app/common/sentence.h"
#include "ui/look/icons.h"
#include "ui/shown/run_values.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>

namespace titer::pages {

using look::Theme;
using look::Token;
using look::Type;
using shown::unitText;

namespace {

enum Role { Node = Qt::UserRole, Setting, Asked };

} // namespace

BrowseTree::BrowseTree(app::PluginHost& plugins, QWidget* parent)
    : QWidget(parent)
    , m_probe(plugins)
    , m_tree(new QTreeWidget)
    , m_search(new QLineEdit)
    , m_open(new QPushButton(look::icon(QStringLiteral("i-search")), tr("Browse")))
    , m_state(new widgets::Label({}, Type::Caption, Token::Muted))
{
    const int u = Theme::current().u();
    m_search->setPlaceholderText(tr("Find a tag"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_open->setToolTip(tr("Connect and list the readable tags"));
    m_tree->setAccessibleName(tr("Tags of the source"));
    m_tree->setHeaderHidden(true);
    m_tree->setColumnCount(2);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);
    m_state->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->setSpacing(2 * u);
    head->addWidget(m_search, 1);
    head->addWidget(m_open);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * u);
    column->addLayout(head);
    column->addWidget(m_tree, 1);
    column->addWidget(m_state);
    connect(m_open, &QPushButton::clicked, this, &BrowseTree::openAsked);
    connect(m_search, &QLineEdit::textChanged, this, qOverload<>(&BrowseTree::filter));
    connect(m_tree, &QTreeWidget::itemExpanded, this, &BrowseTree::ask);
    connect(m_tree, &QTreeWidget::itemChanged, this, [this](const QTreeWidgetItem* item, int part) {
        const QString setting = item->data(0, Setting).toString();
        if (part == 0 && !setting.isEmpty()) emit ticked(setting, item->checkState(0) == Qt::Checked);
    });
    const auto next = [this] {
        m_waiting.removeFirst();
        if (!m_waiting.isEmpty())
            m_probe.browse(m_connector, m_settings, m_waiting.first()->data(0, Node).toString().toStdString());
    };
    connect(&m_probe, &app::SourceProbe::browsed, this,
            [this, next](const std::string&, const std::vector<connect::BrowseNode>& nodes) {
                QTreeWidgetItem* above = m_waiting.first();
                report(nodes.empty() && !above ? tr("The source has no tags to list.") : QString(), false);
                fill(above, nodes);
                next();
            });
    connect(&m_probe, &app::SourceProbe::browseFailed, this,
            [this, next](const std::string&, const base::Error& error) {
                if (QTreeWidgetItem* above = m_waiting.first()) above->setData(0, Asked, false);
                report(app::sentence(error.what), true);
                next();
            });
}

void BrowseTree::report(const QString& words, bool fault)
{
    m_state->setText(words);
    m_state->setToken(fault ? Token::Alarm : Token::Muted);
    m_state->setVisible(!words.isEmpty());
}

void BrowseTree::setConnector(const std::string& connector)
{
    stop();
    m_connector = connector;
    m_tree->clear();
    m_search->clear();
    report(tr("Browse connects to the source and lists the readable tags; tick those to read."), false);
}

void BrowseTree::stop()
{
    m_probe.cancel();
    m_waiting.clear();
}

void BrowseTree::setSettings(const connect::Settings& settings, const QStringList& taken)
{
    m_settings = settings;
    m_taken = QSet<QString>(taken.begin(), taken.end());
}

void BrowseTree::open()
{
    stop();
    m_tree->clear();
    report(tr("connecting"), false);
    m_waiting = {nullptr};
    m_probe.browse(m_connector, m_settings, {});
}

void BrowseTree::ask(QTreeWidgetItem* item)
{
    if (item->data(0, Asked).toBool()) return;
    item->setData(0, Asked, true);
    m_waiting.append(item);
    if (m_waiting.size() == 1) m_probe.browse(m_connector, m_settings, item->data(0, Node).toString().toStdString());
}

void BrowseTree::fill(QTreeWidgetItem* parent, const std::vector<connect::BrowseNode>& nodes)
{
    const QSignalBlocker quiet(m_tree);
    for (const connect::BrowseNode& node : nodes) {
        auto* item = parent ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(m_tree);
        const QString label = QString::fromStdString(node.label), unit = unitText(node.tag.unit);
        item->setText(0, unit.isEmpty() ? label : tr("%1, %2", "tag, unit").arg(label, unit));
        item->setToolTip(0, QString::fromStdString(node.id));
        item->setText(1, QString::fromStdString(node.detail));
        item->setData(0, Node, QString::fromStdString(node.id));
        if (node.branch) item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
        if (!node.setting) continue;
        const QString setting = QString::fromStdString(*node.setting);
        item->setData(0, Setting, setting);
        item->setCheckState(0, m_taken.contains(setting) ? Qt::Checked : Qt::Unchecked);
    }
    filter();
    if (!parent && m_tree->topLevelItemCount() == 1) m_tree->topLevelItem(0)->setExpanded(true);
    if (!parent && m_tree->topLevelItemCount() > 0) m_tree->setCurrentItem(m_tree->topLevelItem(0));
    if (!parent && m_tree->topLevelItemCount() == 1) ask(m_tree->topLevelItem(0));
}

void BrowseTree::filter()
{
    const QString words = m_search->text().trimmed();
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) filter(m_tree->topLevelItem(i), words);
}

// A branch stays while something beneath it fits.
bool BrowseTree::filter(QTreeWidgetItem* item, const QString& words)
{
    bool any = item->text(0).contains(words, Qt::CaseInsensitive) ||
               item->data(0, Node).toString().contains(words, Qt::CaseInsensitive);
    for (int i = 0; i < item->childCount(); ++i) any = filter(item->child(i), any ? QString() : words) || any;
    item->setHidden(!any);
    return any;
}

} // namespace titer::pages

#include "ui/pages/data/sources/moc_browse_tree.cpp"
