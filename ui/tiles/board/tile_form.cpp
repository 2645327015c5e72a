// The form of a tile.
#include "ui/tiles/board/tile_form.h"

#include "app/tags/stranger_name.h"
#include "app/tags/tag_search.h"
#include "ui/form/fields/setting_form.h"
#include "ui/form/fields/tag_fields.h"
#include "ui/look/icons.h"
#include "ui/shown/run_values.h"
#include "ui/tiles/board/spans.h"
#include "ui/tiles/board/tile_frame.h"
#include "ui/widgets/entry.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll.h"
#include "ui/widgets/tag_chooser.h"
#include "ui/widgets/tool_button.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QScrollArea>
#include <QSignalBlocker>

#include <algorithm>

namespace titer::tiles {

using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;
using widgets::toolButton;

namespace {

constexpr int formWidth = 91, tagRows = 6; // [u], rows
// Settings, and columns of tables, in which a tag is typed.
constexpr std::string_view tagSettings[] = {"tag", "left", "right", "setpoint", "progress", "reference"};

} // namespace

TileForm::TileForm(app::TagFeed& feed, QWidget* page)
    : QFrame(page)
    , m_feed(feed)
    , m_kind(new Label({}, Type::Section))
    , m_help(new Label({}, Type::Caption, Token::Muted))
    , m_title(new QLineEdit)
    , m_tags(new QListWidget)
    , m_add(toolButton(QStringLiteral("i-plus"), tr("Add or remove tags")))
    , m_up(toolButton({}, tr("Move the tag up")))
    , m_down(toolButton({}, tr("Move the tag down")))
    , m_remove(toolButton(QStringLiteral("i-close"), tr("Remove the tag")))
    , m_chooser(new widgets::TagChooser(this))
    , m_column(nullptr)
{
    const int u = Theme::current().u();
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(4 * u, 2 * u, 4 * u, 4 * u);
    m_column->setSpacing(3 * u);
    m_help->setWordWrap(true);
    m_title->setAccessibleName(tr("Title"));
    auto* name = new Label(tr("Title"));
    name->setBuddy(m_title);
    m_tagBox = makeTags();
    m_column->addWidget(m_help);
    m_column->addWidget(name);
    m_column->addWidget(m_title);
    m_column->addWidget(m_tagBox);
    m_column->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(1, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(makeHead());
    all->addWidget(widgets::plainScroll(content), 1);
    new widgets::Entry(m_title, {.typed =
                                     [this](const QString& text) {
                                         m_tile.title = text.trimmed().toStdString();
                                         emit entered(m_tile);
                                     },
                                 .left = [this] { emit entryLeft(); },
                                 .abandoned = [this] { emit entryAbandoned(m_tile); }});
    connect(m_chooser, &widgets::TagChooser::toggled, this, &TileForm::chooseTag);
    connect(&m_feed, &app::TagFeed::tagsChanged, this, [this] {
        if (!isVisible()) return;
        fillTags();
        offerTags();
    });
    page->installEventFilter(this);
    hide();
}

QWidget* TileForm::makeHead()
{
    const int u = Theme::current().u();
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(4 * u, 3 * u, 2 * u, u);
    auto* close = toolButton(QStringLiteral("i-close"), tr("Close"));
    connect(close, &QToolButton::clicked, this, &TileForm::shut);
    row->addWidget(m_kind, 1);
    row->addWidget(close);
    return head;
}

QWidget* TileForm::makeTags()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    m_up->setArrowType(Qt::UpArrow);
    m_down->setArrowType(Qt::DownArrow);
    auto* head = new QHBoxLayout;
    auto* name = new Label(tr("Tags"));
    name->setBuddy(m_tags);
    head->addWidget(name, 1);
    for (QToolButton* button : {m_up, m_down, m_remove, m_add}) head->addWidget(button);
    column->addLayout(head);
    column->addWidget(m_tags);
    m_tags->setAccessibleName(tr("Tags"));
    connect(m_up, &QToolButton::clicked, this, [this] { moveTag(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveTag(1); });
    connect(m_remove, &QToolButton::clicked, this, &TileForm::removeTag);
    connect(m_add, &QToolButton::clicked, this, &TileForm::openChooser);
    connect(m_tags, &QListWidget::currentRowChanged, this, [this](int row) {
        m_up->setEnabled(row > 0);
        m_down->setEnabled(row >= 0 && row + 1 < m_tags->count());
        m_remove->setEnabled(row >= 0);
    });
    return box;
}

void TileForm::open(const app::Tile& tile)
{
    m_tile = tile;
    m_type = findType(tile.type);
    if (!m_type) return;
    fill();
    arrange();
    show();
    raise();
    m_title->setFocus(Qt::OtherFocusReason);
}

void TileForm::follow(const app::Board& board)
{
    if (!isVisible()) return;
    const auto same = std::find_if(board.tiles.begin(), board.tiles.end(),
                                   [&](const app::Tile& tile) { return tile.id == m_tile.id; });
    if (same == board.tiles.end() || same->type != m_tile.type) return shut();
    const bool other = same->title != m_tile.title || same->tags != m_tile.tags || same->settings != m_tile.settings;
    m_tile = *same;
    if (other) fill();
}

void TileForm::fill()
{
    m_kind->setText(QCoreApplication::translate("tiles", m_type->label));
    m_help->setText(QCoreApplication::translate("tiles", m_type->help));
    {
        const QSignalBlocker quiet(m_title);
        m_title->setText(QString::fromStdString(m_tile.title));
    }
    m_tagBox->setVisible(m_type->maxTags > 0);
    fillTags();
    delete m_settings;
    m_settings = new form::SettingForm(m_type->settings);
    m_settings->setSettings(m_tile.settings);
    m_settingTags = new form::TagFields(*m_settings, m_type->settings, tagSettings);
    connect(m_settingTags, &form::TagFields::taken, this, &TileForm::takeSettings);
    offerTags();
    m_settings->setVisible(!m_type->settings.empty());
    m_column->insertWidget(m_column->count() - 1, m_settings);
    connect(m_settings, &form::SettingForm::changed, this, &TileForm::takeSettings);
}

QString TileForm::labelOf(const std::string& tag) const
{
    const app::FeedTag* known = m_feed.find(tag);
    if (!known) return tr("%1 (not available)", "a tag").arg(app::strangerName(m_feed.flowsheet().get(), tag));
    const QString unit = shown::unitText(known->unit);
    const QString name = QString::fromStdString(known->label.empty() ? known->id : known->label);
    return unit.isEmpty() ? name : tr("%1 [%2]", "tag, unit").arg(name, unit);
}

void TileForm::fillTags()
{
    const int row = m_tags->currentRow();
    m_tags->clear();
    for (const std::string& tag : m_tile.tags) {
        auto* item = new QListWidgetItem(labelOf(tag), m_tags);
        item->setToolTip(QString::fromStdString(tag));
    }
    const int u = Theme::current().u();
    m_tags->setFixedHeight((2 + 7 * std::clamp(m_tags->count(), 1, tagRows)) * u);
    m_tags->setCurrentRow(std::min(row, m_tags->count() - 1));
    for (QToolButton* button : {m_up, m_down}) button->setVisible(m_type && m_type->maxTags > 1);
    if (m_tags->currentRow() < 0)
        for (QToolButton* button : {m_up, m_down, m_remove}) button->setEnabled(false);
}

// Those of the tile first.
void TileForm::offerTags()
{
    std::vector<app::FeedTag> tags = m_feed.tags();
    std::ranges::stable_partition(
        tags, [this](const app::FeedTag& tag) { return std::ranges::find(m_tile.tags, tag.id) != m_tile.tags.end(); });
    m_settingTags->setTags(tags);
}

void TileForm::moveTag(int step)
{
    const int from = m_tags->currentRow(), to = from + step;
    if (from < 0 || to < 0 || to >= int(m_tile.tags.size())) return;
    std::swap(m_tile.tags[std::size_t(from)], m_tile.tags[std::size_t(to)]);
    fillTags();
    m_tags->setCurrentRow(to);
    emit edited(m_tile);
}

void TileForm::removeTag()
{
    const int row = m_tags->currentRow();
    if (row < 0) return;
    m_tile.tags.erase(m_tile.tags.begin() + row);
    fillTags();
    emit edited(m_tile);
}

void TileForm::openChooser()
{
    QStringList names;
    QList<int> chosen;
    const std::vector<app::FeedTag>& tags = m_feed.tags();
    for (std::size_t i = 0; i < tags.size(); ++i) {
        names.append(app::tagWords(tags[i], tags[i].unit));
        if (std::find(m_tile.tags.begin(), m_tile.tags.end(), tags[i].id) != m_tile.tags.end()) chosen.append(int(i));
    }
    m_chooser->open(names, chosen, m_add);
}

void TileForm::chooseTag(int index, bool chosen)
{
    if (index < 0 || index >= int(m_feed.tags().size())) return;
    const std::string id = m_feed.tags()[std::size_t(index)].id;
    std::erase(m_tile.tags, id);
    const bool full = chosen && int(m_tile.tags.size()) >= m_type->maxTags;
    // The newest choice counts.
    if (full) m_tile.tags.resize(std::size_t(m_type->maxTags) - 1);
    if (chosen) m_tile.tags.push_back(id);
    if (full || (chosen && m_type->maxTags == 1)) m_chooser->hide();
    fillTags();
    emit edited(m_tile);
}

void TileForm::takeSettings()
{
    connect::Settings settings = m_settings->settings();
    const base::Errors errors = connect::checkSettings(m_type->settings, settings);
    m_settings->setErrors(errors.empty() ? m_settingTags->faults() : errors);
    if (!errors.empty()) return;
    for (const char* own : {spanKey, unitKey})
        if (m_tile.settings.has(own)) settings.add(own, m_tile.settings.value(own));
    m_tile.settings = settings;
    emit edited(m_tile);
}

void TileForm::shut()
{
    if (!isVisible()) return;
    m_settings->takePending();
    hide();
    emit closed();
}

void TileForm::arrange()
{
    const int width = std::min(formWidth * Theme::current().u(), parentWidget()->width());
    setGeometry(parentWidget()->width() - width, 0, width, parentWidget()->height());
}

bool TileForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible()) arrange();
    return QFrame::eventFilter(watched, event);
}

void TileForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) return shut();
    QFrame::keyPressEvent(event);
}

void TileForm::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().color(Token::Base));
    painter.fillRect(QRect(0, 0, 1, height()), Theme::current().color(Token::Control));
}

} // namespace titer::tiles

#include "ui/tiles/board/moc_tile_form.cpp"
