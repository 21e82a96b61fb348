// One thing on the screen as assistive technology, find in page, the DOM mirror and tests know it.
#pragma once

#include <cstdint>
#include <string>

#include "ui/geometry.h"

namespace flipside::ui {

// Made from stable keys (an entity's id, a control's name), never from a row number. 0 means none.
using NodeId = std::uint32_t;

// What the mirror makes of a node; the element is named behind each. The order is part of the
// mirror's binary form (semantics_diff.h): add at the end.
enum class Role : std::uint8_t {
  Group,         // div, no role; role=group when named
  Main,          // main
  Navigation,    // nav
  Header,        // header
  Region,        // section, named
  Form,          // form
  Search,        // div role=search
  Heading,       // h1…h6 by level
  Paragraph,     // p
  Text,          // span
  List,          // ul role=list
  ListItem,      // li
  Link,          // a href
  Button,        // button
  TextField,     // input type=text
  TextArea,      // textarea
  SearchField,   // input type=search
  NumberField,   // input type=text inputmode=decimal
  DateField,     // input type=date
  Select,        // select
  Option,        // option, child of Select
  Checkbox,      // input type=checkbox
  Switch,        // input type=checkbox role=switch
  RadioGroup,    // fieldset role=radiogroup
  Radio,         // input type=radio, one name a group
  Slider,        // input type=range
  Combobox,      // input role=combobox
  ListBox,       // ul role=listbox
  ListOption,    // li role=option
  Table,         // table role=table
  Row,           // tr role=row
  ColumnHeader,  // th role=columnheader
  Cell,          // td role=cell
  RowHeader,     // th role=rowheader
  TabList,       // div role=tablist
  Tab,           // button role=tab
  TabPanel,      // div role=tabpanel
  Dialog,        // div role=dialog aria-modal
  Menu,          // div role=menu
  MenuItem,      // button role=menuitem
  Progress,      // div role=progressbar
  Image,         // div role=img
  Status,        // div role=status
  Alert,         // div role=alert
  Separator,     // div role=separator
  Scroller,      // div overflow:auto; its children scroll
  FilePicker,    // input type=file
  Backdrop,      // div aria-hidden: a press beside a dialog; there is always a named way beside it
  TimeField,     // input type=time
  SecretField,   // input type=password
};

// Facts about a node that are on or off.
struct State {
  bool disabled : 1 {false};      // aria-disabled; activation is not sent
  bool checked : 1 {false};       // checkbox, switch, radio
  bool mixed : 1 {false};         // checkbox half on
  bool expandable : 1 {false};    // has aria-expanded
  bool expanded : 1 {false};      //
  bool selected : 1 {false};      // tab, option, row
  bool selectable : 1 {false};    // has aria-selected even when not selected
  bool required : 1 {false};      //
  bool invalid : 1 {false};       // aria-invalid
  bool read_only : 1 {false};     //
  bool current : 1 {false};       // aria-current=page (link), true (button), step
  bool inert : 1 {false};         // the element and all in it can not be reached
  bool pressed : 1 {false};       // aria-pressed
  bool pressable : 1 {false};     // has aria-pressed even when not pressed
  bool popup_menu : 1 {false};    // aria-haspopup=menu
  bool popup_dialog : 1 {false};  // aria-haspopup=dialog
  bool not_a_stop : 1 {false};    // tabindex=-1: reached by arrows or by request only
  bool sort_ascending : 1 {false};
  bool sort_descending : 1 {false};
  bool busy : 1 {false};
  bool operator==(const State&) const = default;
};

// How the mirror sets its transparent text so that selection, find and editing sit on the ink.
struct NodeText {
  float size{14};         // font size
  float line_height{20};  //
  std::uint16_t weight{400};
  float inset_left{};   // of the text within the rectangle
  float inset_right{};  //
  float inset_top{};    //
  bool wraps{false};
  bool centred{false};
  bool tabular{false};  // figures of one width
  bool painted{false};  // a field with focus whose text the canvas paints for now
  bool operator==(const NodeText&) const = default;
};

struct Node {
  NodeId id{};
  NodeId parent{};  // 0: a top node
  Role role{};
  State state{};
  std::string name{};         // the text, where the role takes its name from text; else aria-label
  std::string description{};  // aria-description: hint and error words
  std::string value{};        // field text, option value, selected option, value text of a slider
  std::string detail{};     // link: href; field: autocomplete token; file: accept; button: icon in
                            // place of words
  std::uint8_t level{};     // heading level
  std::int32_t position{};  // 1-based place in a set, row or column index; 0: not said
  std::int32_t set_size{};  // size of the set, number of rows or columns; 0: not said
  float minimum{};          // range widgets
  float maximum{};          //
  float step{};             //
  float now{};              //
  NodeId controls{};        // aria-controls; the list of a combobox
  NodeId active{};          // aria-activedescendant
  Rect rect{};              // relative to the parent's top left; in a Scroller to its content
  float content_width{};    // Scroller only: the size of what scrolls
  float content_height{};   //
  NodeText text{};
  bool operator==(const Node&) const = default;
};

}  // namespace flipside::ui
